/* LockOrdering.md
```lock-order
Mm.Map
  ->Mm.Table or Pte.Lock
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

class Walker
{
    // Either of them, not one in the other.
    public void Both(Mm mm, Pte pte)
    {
        lock (mm.Table)
        {
            lock ({|LOCK1002:pte.Lock|})
            {
            }
        }
    }
}
