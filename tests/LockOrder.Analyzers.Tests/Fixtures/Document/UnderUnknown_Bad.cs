/* LockOrdering.md
```lock-order
Leaf.gate
  Leaf.gate {|LOCK0002:[under Leaf.treeLok]|}
```
*/
class Leaf
{
    internal static readonly object treeLock = new();
    internal readonly object gate = new();
}
