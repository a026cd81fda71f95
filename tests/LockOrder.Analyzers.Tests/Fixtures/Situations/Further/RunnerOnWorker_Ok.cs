/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Session._gate` | `Session._user` |
*/
public sealed class Session
{
    private readonly object _gate = new();
    private string? _user;

    public void Logout() => Later(() => _user = null);

    private void Later(Action action) => Task.Run(() =>
    {
        lock (_gate)
        {
            action();
        }
    });
}
