public class Node
{
    private readonly object _gate = new();
    private int _weight;

    // Two nodes of one class, in no document: which is which cannot be told.
    public void Move(Node other)
    {
        lock (_gate)
        {
            lock (other._gate)
            {
                _weight += other._weight;
                other._weight = 0;
            }
        }
    }
}
