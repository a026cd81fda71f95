public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        lock (_gate)
        {
            LeftThenRight();
        }
    }

    public void Backward()
    {
        lock (_gate)
        {
            RightThenLeft();
        }
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
            TakeLeft();
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
