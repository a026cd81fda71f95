/* LockOrdering.md
```lock-order
Area.Map -> Area.List
```

| Lock | Protects |
|---|---|
| `Area.Map` | `Area.Start` |
| `Area.List` | `Area.Start` |
*/
public class Area
{
    private readonly object _map = new();
    private readonly object _list = new();
    private int _start;

    public void Both(int start)
    {
        lock (_map)
        {
            lock (_list)
            {
                _start = start;
            }
        }
    }

    // Both rows name it, so both locks are needed.
    public int Half()
    {
        lock (_map)
        {
            return {|LOCK2001:_start|};
        }
    }
}
