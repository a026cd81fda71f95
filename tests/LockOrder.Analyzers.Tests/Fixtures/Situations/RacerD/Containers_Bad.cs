/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Bag.Gate` | `Bag.Items (contents)`, `Bag.Map (contents)` |
*/
//- ignore LOCK2005
public class Bag
{
    private readonly object _gate = new();
    private readonly List<string> _items = [];
    private readonly Dictionary<string, int> _map = new();

    public void Locked()
    {
        lock (_gate)
        {
            _items.Add("");
            _map["a"] = 1;
        }
    }

    public void Put() => {|LOCK2001.a:{|LOCK2001.a:_map|}["a"]|} = 1;

    public void Insert() => {|LOCK2001.b:{|LOCK2001.b:_items|}.Insert(0, "")|};

    public bool Has() => {|LOCK2001.c:{|LOCK2001.c:_map|}.ContainsKey("a")|};

    public int Count() => {|LOCK2001.d:{|LOCK2001.d:_items|}.Count|};

    public void Each()
    {
        foreach (var item in {|LOCK2001:_items|})
        {
            Console.WriteLine(item);
        }
    }
}
