//- ignore LOCK3003
public class Pair
{
    private readonly Lock _left = new();
    private readonly Lock _right = new();

    public void Forward()
    {
        LockLeft();
        LockRight();
        UnlockRight();
        UnlockLeft();
    }

    public void Backward()
    {
        LockRight();
        UnlockRight();
        LockLeft();
        UnlockLeft();
    }

    private void LockLeft() => _left.Enter();

    private void UnlockLeft() => _left.Exit();

    private void LockRight() => _right.Enter();

    private void UnlockRight() => _right.Exit();
}
