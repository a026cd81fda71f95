/* LockOrdering.md
```lock-order unlisted=report
C._load
  ->C._item
```
*/
public sealed class C
{
    private readonly object _load = new();
    private readonly object _item = new();
    private readonly object _stats = new();

    public void Use()
    {
        lock (_item)
        {
            {|LOCK1001:Load()|};
        }
    }

    private void Load()
    {
        lock (_load)
        {
            lock ({|LOCK1002:_stats|})
            {
            }
        }
    }
}
