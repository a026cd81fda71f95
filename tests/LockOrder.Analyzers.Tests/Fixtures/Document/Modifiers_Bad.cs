/* LockOrdering.md
Our locks, as of spring:

| Lock | Declared as | Protects | Owner |
|:-----|:-----------:|---------:|-------|
| `gate` | `Store._gate` | `Store._count`, `Store._version (writes)`, `Store._items (contents)`, `Store._peek (hint)` | core \| infra |
*/
//- ignore LOCK2005
class Store
{
    private readonly object _gate = new();
    private int _count;
    private int _version;
    private int _peek;
    private List<int> _items = new();

    public void Good()
    {
        lock (_gate)
        {
            _count++;
            _version++;
            _items.Add(1);
            _peek = 1;
        }
    }

    public int Free() => _version + _peek;

    public List<int> Reference() => _items;

    public void Bad()
    {
        {|LOCK2001:_count|}++;
        {|LOCK2001:_version|} = 1;
        {|LOCK2001:_items|}.Add(1);
        {|LOCK2001:_peek|} = 2;
    }

    public int BadRead() => {|LOCK2001:_count|} + {|LOCK2001:_items|}.Count;

    public void Replace() => _items = new();
}
