public class Box
{
    private readonly Lock _gate = new();
    private bool _open;

    public void Open()
    {
        {|LOCK3001:_gate.Enter()|};
        if (_open)
        {
            throw new InvalidOperationException();
        }

        _open = true;
        _gate.Exit();
    }
}
