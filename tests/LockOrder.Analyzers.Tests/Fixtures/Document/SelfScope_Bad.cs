/* LockOrdering.md
```lock-order
Leaf.gate
```
```lock-order scope=Tree
Leaf.gate
  Leaf.gate
```
*/
class Leaf
{
    internal readonly object gate = new();

    static void Bad(Leaf a, Leaf b) { lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } } }
}

namespace Tree
{
    class Walk
    {
        static void Good(Leaf a, Leaf b) { lock (a.gate) { lock (b.gate) { } } }
    }
}
