/* LockOrdering.md
```lock-order
Node.Gate
  ->Log.Gate
```
*/
abstract class Node
{
    protected readonly object Gate = new();
}

class Leaf : Node
{
    public void Write(Log log)
    {
        lock (Gate)
        {
            log.Write();
        }
    }

    public void Read()
    {
        lock (Gate)
        {
        }
    }
}

class Log
{
    private readonly object _gate = new();

    public void Write()
    {
        lock (_gate)
        {
        }
    }

    public void Poll(Leaf leaf)
    {
        lock (_gate)
        {
            {|LOCK1001:leaf.Read()|};
        }
    }
}
