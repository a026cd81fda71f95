//- ignore LOCK3003
public class Pair
{
    private readonly Lock _left = new();
    private readonly Lock _right = new();

    public void Forward()
    {
        LockLeft();
        {|LOCK1003.leg:LockRight()|};
        UnlockRight();
        UnlockLeft();
    }

    public void Backward()
    {
        LockRight();
        {|LOCK1003.leg:LockLeft()|};
        UnlockLeft();
        UnlockRight();
    }

    private void LockLeft() => _left.Enter();

    private void UnlockLeft() => _left.Exit();

    private void LockRight() => _right.Enter();

    private void UnlockRight() => _right.Exit();
}
