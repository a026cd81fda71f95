/* LockOrdering.md
```lock-order
Leaf.gate
  Leaf.gate [under tree_lock]
Leaf.tree_lock -> Leaf.gate
```
*/
class Leaf
{
    internal static readonly object treeLock = new();
    internal readonly object gate = new();

    static void Good(Leaf a, Leaf b) { lock (treeLock) { lock (a.gate) { lock (b.gate) { } } } }

    static void Bad(Leaf a, Leaf b) { lock (a.gate) { lock ({|LOCK1004:b.gate|}) { } } }
}
