/* LockOrdering.md
```lock-order
Node.gate
  Node.gate [parent before child via Up]
```
*/
class Node
{
    internal readonly object gate = new();
    internal Node? Up;
    internal Node? Left;

    void FromAbove()
    {
        lock (Up!.gate)
        {
            lock (gate) { }
        }
    }

    void Descend()
    {
        lock (gate)
        {
            lock (Left!.gate) { }
        }
    }

    void Climb()
    {
        lock (gate)
        {
            lock ({|LOCK1004:Up!.gate|}) { }
        }
    }
}
