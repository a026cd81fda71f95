public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        lock (_gate)
        {
            lock (_left)
            {
                {|LOCK1003.leg:TakeRight()|};
            }
        }
    }

    public void Backward()
    {
        lock (_right)
        {
            {|LOCK1003.leg:TakeLeft()|};
        }
    }

    private void TakeLeft() => TakeLeftCore();

    private void TakeLeftCore()
    {
        lock (_left)
        {
        }
    }

    private void TakeRight() => TakeRightCore();

    private void TakeRightCore()
    {
        lock (_right)
        {
        }
    }
}
