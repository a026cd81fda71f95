/* LockOrdering.md
```lock-order
Registry.Lock
  ->Registry.Names
```
*/
class Registry
{
    private static readonly object Lock = new();
    private static readonly object s_names = new();

    // Static locks are shared even while the object itself is new.
    public Registry()
    {
        lock (s_names)
        {
            lock ({|LOCK1001:Lock|})
            {
            }
        }
    }
}
