public class Sensitivity
{
    private readonly Lock _a = new();
    private readonly Lock _b = new();

    // The try is no victim, but it is a full source.
    public void AB()
    {
        var locked = _a.TryEnter();
        if (locked)
        {
            {|LOCK1003.leg:_b.Enter()|};
            _b.Exit();
            _a.Exit();
        }
    }

    public void BA()
    {
        _b.Enter();
        {|LOCK1003.leg:_a.Enter()|};
        _a.Exit();
        _b.Exit();
    }
}
