public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        LeftThenRight();
    }

    public void Backward()
    {
        RightThenLeft();
    }

    private void LeftThenRight() => LeftThenRightCore();

    private void LeftThenRightCore()
    {
        lock (_left)
        {
            TakeRight();
        }
    }

    private void RightThenLeft() => RightThenLeftCore();

    private void RightThenLeftCore()
    {
        lock (_right)
        {
            _ = TryLeft();
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

    private bool TryLeft() => TryLeftCore();

    private bool TryLeftCore()
    {
        if (!Monitor.TryEnter(_left))
        {
            return false;
        }

        Monitor.Exit(_left);
        return true;
    }
}
