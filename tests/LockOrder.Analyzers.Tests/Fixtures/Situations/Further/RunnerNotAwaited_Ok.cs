/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Session._gate` | `Session._user` |
*/
public sealed class Session
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private string? _user;

    // The lambda runs after some other await, under the gate.
    public Task LogoutAsync() => RunAsync(() => _user = null);

    private async Task RunAsync(Action action)
    {
        await Task.Delay(1);
        await _gate.WaitAsync();
        try
        {
            action();
        }
        finally
        {
            _gate.Release();
        }
    }
}
