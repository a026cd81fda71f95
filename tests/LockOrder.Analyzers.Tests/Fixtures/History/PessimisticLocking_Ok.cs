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
    private static readonly SemaphoreSlim s_database = new(1, 1);
    private long _saved;

    public long Saved => Interlocked.Read(ref _saved);

    public override async Task<int> SaveAsync(string sql, CancellationToken cancellation)
    {
        await s_database.WaitAsync(cancellation);
        try
        {
            var rows = await runner.ExecuteAsync(sql, cancellation);
            Interlocked.Add(ref _saved, rows);
            return rows;
        }
        finally
        {
            s_database.Release();
        }
    }
}
