internal static class SemaphoreExtensions
{
    public static Disposer DisposableWait(this SemaphoreSlim semaphore)
    {
        semaphore.Wait();
        return new Disposer(semaphore);
    }
}
internal struct Disposer(SemaphoreSlim semaphore) : IDisposable
{
    private SemaphoreSlim? _s = semaphore;
    public void Dispose()
    {
        var s = Interlocked.Exchange(ref _s, null); s?.Release();
    }
}
public class Workspace
{
    private readonly SemaphoreSlim _gate = new(1);
    private int _count;
    public void Add()
    {
        using (_gate.DisposableWait())
        {
            _count++;
        }
    }
}
