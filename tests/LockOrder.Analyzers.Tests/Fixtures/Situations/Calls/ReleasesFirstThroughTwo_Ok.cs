//- ignore LOCK3003
public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        lock (_left)
        {
            lock (_right)
            {
            }
        }
    }

    public void Backward()
    {
        lock (_right)
        {
            DropRight();
        }
    }

    private void DropRight() => DropRightCore();

    private void DropRightCore()
    {
        Monitor.Exit(_right);
        TakeLeft();
        Monitor.Enter(_right);
    }

    private void TakeLeft()
    {
        lock (_left)
        {
        }
    }
}
