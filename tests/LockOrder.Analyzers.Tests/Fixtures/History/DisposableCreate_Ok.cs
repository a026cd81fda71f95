// Rx style: Disposable.Create(() => semaphore.Release()).
public class Cache5
{
    private readonly SemaphoreSlim _rw = new(1, 1);
    private int _v;
    public async Task<IDisposable> EnterAsync() { await _rw.WaitAsync(); return Disposable.Create(() => _rw.Release()); }
    public async Task<int> A() { using (await EnterAsync()) { return _v; } }
    public async Task<int> B() { using var s = await EnterAsync(); return ++_v; }
    public async Task<int> Twice() => await A() + await B() + await A();
}
public sealed class Disposable : IDisposable
{
  private Action? _end; private Disposable(Action end) { _end = end; }
  public static IDisposable Create(Action end) => new Disposable(end);
  public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
}
