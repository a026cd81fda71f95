/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Area.Gate` | `Area.Owner (writes)` |
*/
public class Area
{
    private readonly object _gate = new();
    private string? _owner;

    public bool Owned => _owner is not null;

    public void Adopt(string owner)
    {
        {|LOCK2001:_owner|} = owner;
    }

    public void Lawful(string owner)
    {
        if (_owner is null)
        {
            lock (_gate)
            {
                _owner ??= owner;
            }
        }
    }
}
