/* LockOrdering.md
```lock-order
Node.this -> Log.Gate
```
*/
public class Node
{
    public void Add()
    {
        lock (this)
        {
            lock (Log.Gate)
            {
            }
        }
    }
}

public sealed class Leaf : Node
{
    public void Remove()
    {
        lock (Log.Gate)
        {
            lock ({|LOCK1001:this|})
            {
            }
        }
    }
}

public static class Log
{
    internal static readonly object Gate = new();
}
