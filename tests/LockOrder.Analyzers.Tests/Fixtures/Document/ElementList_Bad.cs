/* LockOrdering.md
```lock-order
table -> Cache.stripes[]
```
*/
class Cache
{
    private readonly object table = new();
    private readonly List<object> stripes = new();
    private readonly Dictionary<string, object> byName = new();

    public void Bad(int at)
    {
        lock (stripes[at])
        {
            lock ({|LOCK1001:table|}) { }
        }
    }
}
