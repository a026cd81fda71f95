// After jellyfin/jellyfin's database lock: the writer's thread-affine lock is held over the await of the command.
public interface IDbCommandRunner
{
    Task<int> ExecuteAsync(string sql, CancellationToken cancellation);
}

public abstract class LockingBehavior
{
    public abstract Task<int> SaveAsync(string sql, CancellationToken cancellation);

    public virtual void Initialise()
    {
    }
}

public sealed class PessimisticBehavior(IDbCommandRunner runner) : LockingBehavior
{
    private static readonly ReaderWriterLockSlim s_database = new(LockRecursionPolicy.SupportsRecursion);
    private long _saved;

    public long Saved => Interlocked.Read(ref _saved);

    public override async Task<int> SaveAsync(string sql, CancellationToken cancellation)
    {
        using (EnterWrite())
        {
            var rows = {|LOCK4001:await runner.ExecuteAsync(sql, cancellation)|};
            Interlocked.Add(ref _saved, rows);
            return rows;
        }
    }

    private static DbLock EnterWrite()
    {
        s_database.EnterWriteLock();
        return new DbLock();
    }

    private readonly struct DbLock : IDisposable
    {
        public void Dispose() => s_database.ExitWriteLock();
    }
}
