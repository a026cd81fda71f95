/* LockOrdering.md
```lock-order
rq1->lock
  rq2->lock  where: rq1 < rq2
```
*/
class Rq
{
    internal readonly object Lock = new();
    internal int Cpu;

    public static void Good(Rq a, Rq b)
    {
        if (a.Cpu < b.Cpu)
        {
            lock (a.Lock)
            {
                lock (b.Lock) { }
            }
        }
    }

    public static void Bad(Rq a, Rq b)
    {
        lock (a.Lock)
        {
            lock ({|LOCK1004:b.Lock|}) { }
        }
    }
}
