/** The one port number of the socket's file name; nothing listens on the network. */
export const port = 5432

/** The major version whose data folders these programs can open. */
export const majorVersion = '18'

/**
 * PostgreSQL's settings at every start. Given on the command line, so a new edition of ours applies
 * to folders made by an older one.
 *
 * Sized so that server and database together stay under 512 MB. No statement, parameter or row
 * detail is logged: these may hold what people wrote in closed items.
 */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(port),
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  effective_cache_size: '256MB',
  max_connections: '60',
  huge_pages: 'off',
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_max_workers: '2',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  jit: 'off',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_checkpoints: 'off',
  log_connections: '',
  log_disconnections: 'off',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
}

/** Command-line arguments for `postgres`. `durable: false` is for throw-away test databases only. */
export function postgresArguments(dataFolder: string, socketFolder: string, durable: boolean): string[] {
  const quoted = `"${socketFolder.replaceAll('"', '""')}"`
  const chosen = { ...settings, unix_socket_directories: quoted, fsync: durable ? 'on' : 'off' }
  return ['-D', dataFolder, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
