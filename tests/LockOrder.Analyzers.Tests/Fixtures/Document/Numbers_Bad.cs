/* LockOrdering.md
```lock-order
  Lock order:
   0.  cpu_hotplug
   1.  slab_mutex (Global Mutex)
   2a. node->list_lock (Spinlock)
   2b. cpu_slab->lock (Local lock)
   2c. sheaf->lock (Local trylock)
   3.  slab_lock(slab) (Only on some arches)
   4.  object_map_lock (Only for debugging)
```
*/
static class S
{
    internal static readonly object cpuHotplug = new();
    internal static readonly object slabMutex = new();
    internal static readonly object slabLock = new();
    internal static readonly object objectMapLock = new();
}

static class Node
{
    internal static readonly object listLock = new();
}

static class CpuSlab
{
    internal static readonly object Lock = new();
}

static class Sheaf
{
    internal static readonly object Lock = new();
}

class Use
{
    public void N1()
    {
        lock (S.cpuHotplug)
        {
            lock (S.objectMapLock) { }
        }
    }

    public void N2()
    {
        lock (S.slabMutex)
        {
            lock (Sheaf.Lock) { }
        }
    }

    public void N3()
    {
        lock (S.slabLock)
        {
            lock ({|LOCK1001:Node.listLock|}) { }
        }
    }

    public void N4()
    {
        lock (Node.listLock)
        {
            lock ({|LOCK1002:CpuSlab.Lock|}) { }
        }
    }
}
