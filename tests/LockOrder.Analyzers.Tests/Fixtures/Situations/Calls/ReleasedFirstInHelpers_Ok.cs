//- ignore LOCK3003
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
            DropRight();
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

    private void DropRight() => DropRightCore();

    private void DropRightCore()
    {
        Monitor.Exit(_right);
        TakeLeft();
        Monitor.Enter(_right);
    }
}
