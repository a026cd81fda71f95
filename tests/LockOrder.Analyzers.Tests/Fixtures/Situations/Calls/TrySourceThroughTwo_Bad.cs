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
        Attempt();
    }

    private void LeftThenRight() => LeftThenRightCore();

    private void LeftThenRightCore()
    {
        lock (_left)
        {
            {|LOCK1003.leg:TakeRight()|};
        }
    }

    private void RightThenLeft() => RightThenLeftCore();

    private void RightThenLeftCore()
    {
        lock (_right)
        {
            
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

    private void Attempt()
    {
        if (TryRight())
        {
            {|LOCK1003.leg:TakeLeft()|};
            DropRight();
        }
    }

    private bool TryRight() => TryRightCore();

    private bool TryRightCore() => Monitor.TryEnter(_right);

    private void DropRight() => Monitor.Exit(_right);
}
