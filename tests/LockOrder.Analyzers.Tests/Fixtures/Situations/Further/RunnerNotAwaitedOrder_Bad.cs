/* LockOrdering.md
```lock-order
Session.Outer -> Session.Inner
```
*/
//- ignore LOCK3003
public sealed class Session
{
    private readonly SemaphoreSlim _inner = new(1, 1);
    private readonly object _outer = new();

    // The lambda runs under the inner lock of the method that gets it.
    public Task LogoutAsync() => RunAsync(() =>
    {
        lock ({|LOCK1001:_outer|})
        {
        }
    });

    private async Task RunAsync(Action action)
    {
        await Task.Delay(1);
        await _inner.WaitAsync();
        action();
        _inner.Release();
    }
}
