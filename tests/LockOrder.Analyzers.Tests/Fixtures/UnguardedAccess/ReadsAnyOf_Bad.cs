/* LockOrdering.md
Either lock to read, both to write.

```lock-order
Area.Map -> Area.List
```

| Lock | Protects |
|---|---|
| `Area.Map` | `Area.Start (reads: any of Area.Map, Area.List)` |
*/
public class Area
{
    private readonly object _map = new();
    private readonly object _list = new();
    private int _start;

    public int One()
    {
        lock (_map)
        {
            return _start;
        }
    }

    public int Other()
    {
        lock (_list)
        {
            return _start;
        }
    }

    public int None() => {|LOCK2001:_start|};

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

    public void Half(int start)
    {
        lock (_map)
        {
            {|LOCK2001:_start|} = start;
        }
    }
}
