/* LockOrdering.md
```lock-order
spa_namespace_lock	->	spa_refcount

  {|LOCK0001:The namespace lock is held whenever a reference is added.|}

spa_refcount -> spa_config_lock[]

    {|LOCK0001:Because the config lock may be taken with the refcount held.|}
```
*/
static class Spa
{
    internal static readonly object spaNamespaceLock = new();
    internal static readonly object spaRefcount = new();
    internal static readonly object spaConfigLock = new();
}

class Use
{
    public void N1()
    {
        lock (Spa.spaNamespaceLock)
        {
            lock (Spa.spaConfigLock) { }
        }
    }

    public void N2()
    {
        lock (Spa.spaConfigLock)
        {
            lock ({|LOCK1001:Spa.spaRefcount|}) { }
        }
    }
}
