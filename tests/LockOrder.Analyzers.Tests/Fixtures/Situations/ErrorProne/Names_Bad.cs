/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Names.Gate` | `Names.List`, `Names.List (contents)` |
*/
//- ignore LOCK2005
public class Names
{
    private readonly object _gate = new();
    private List<string> _list = [];

    // The reference is copied under the lock, the contents are touched without it, though the document guards both.
    public void AddName(string name)
    {
        List<string> copy;
        lock (_gate)
        {
            copy = _list;
        }

        {|LOCK2001:copy|}.Add(name);
    }

    public void Swap()
    {
        lock (_gate)
        {
            _list = [];
        }
    }
}
