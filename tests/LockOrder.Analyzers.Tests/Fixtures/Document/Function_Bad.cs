/* LockOrdering.md
```lock-order
zone_lru_lock(zone)
  slab_lock()
```
*/
class Zone
{
    internal readonly object ZoneLruLock = new();
}

class Slab
{
    internal readonly object SlabLock = new();

    public void Good(Zone zone)
    {
        lock (zone.ZoneLruLock)
        {
            lock (SlabLock) { }
        }
    }

    public void Bad(Zone zone)
    {
        lock (SlabLock)
        {
            lock ({|LOCK1001:zone.ZoneLruLock|}) { }
        }
    }
}
