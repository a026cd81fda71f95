public class T
{
    private readonly object _a = new();

    // A fresh lock each time makes no order.
    public void One()
    {
        lock (_a)
        {
            var fresh = new Leaf();
            lock (fresh.Gate)
            {
            }
        }
    }

    public void Two(Leaf leaf)
    {
        lock (leaf.Gate)
        {
            lock (_a)
            {
            }
        }
    }
}

public class Leaf
{
    internal readonly object Gate = new();
}
