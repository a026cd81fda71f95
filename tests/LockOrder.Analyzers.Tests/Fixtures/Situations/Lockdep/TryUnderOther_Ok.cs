//- ignore LOCK3003
public class S
{
    private readonly Lock _a = new();
    private readonly Lock _b = new();

    public void AB()
    {
        _a.Enter();
        if (_b.TryEnter())
        {
            _b.Exit();
        }

        _a.Exit();
    }

    public void BA()
    {
        lock (_b)
        {
            lock (_a)
            {
            }
        }
    }
}
