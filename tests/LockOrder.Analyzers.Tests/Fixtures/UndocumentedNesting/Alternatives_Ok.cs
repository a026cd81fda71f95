/* LockOrdering.md
```lock-order
Mm.Map
  ->Mm.Table or Pte.Lock
    ->Zone.Lru
```
*/
class Mm
{
    internal readonly object Map = new();
    internal readonly object Table = new();
}

class Pte
{
    internal readonly object Lock = new();
}

class Zone
{
    internal readonly object Lru = new();
}

class Walker
{
    public void One(Mm mm, Zone zone)
    {
        lock (mm.Map)
        {
            lock (mm.Table)
            {
                lock (zone.Lru)
                {
                }
            }
        }
    }

    public void Other(Mm mm, Pte pte, Zone zone)
    {
        lock (mm.Map)
        {
            lock (pte.Lock)
            {
                lock (zone.Lru)
                {
                }
            }
        }
    }
}
