/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Session._gate` | `Session._user` |
| `Session._other` | `Session._count` |
*/
public sealed class Session
{
    private readonly object _gate = new();
    private readonly object _other = new();
    private string? _user;
    private int _count;

    public void Logout() => Later(() =>
    {
        Clear();
        {|LOCK2001:Count()|};
    });

    private void Clear() => _user = null;

    private void Count() => _count++;

    private void Later(Action action) => Task.Run(() =>
    {
        lock (_gate)
        {
            action();
        }
    });
}
