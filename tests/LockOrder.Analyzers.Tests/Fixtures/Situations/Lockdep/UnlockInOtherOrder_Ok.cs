//- ignore LOCK3003
public class S
{
    private readonly Lock _a = new();
    private readonly Lock _b = new();

    public void OtherOrder()
    {
        _a.Enter();
        _b.Enter();
        _a.Exit();
        _b.Exit();
    }

    public void Sequence()
    {
        _b.Enter();
        _b.Exit();
        _a.Enter();
        _a.Exit();
    }
}
