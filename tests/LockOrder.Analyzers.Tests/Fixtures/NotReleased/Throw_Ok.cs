public class Box
{
    private readonly Lock _gate = new();
    private bool _open;

    public void Open()
    {
        if (!_gate.TryEnter())
        {
            throw new TimeoutException();
        }

        try
        {
            if (_open)
            {
                throw new InvalidOperationException();
            }

            _open = true;
        }
        finally
        {
            _gate.Exit();
        }
    }

    public void Reset()
    {
        _gate.Enter();
        if (!_open)
        {
            _gate.Exit();
            throw new InvalidOperationException();
        }

        _open = false;
        _gate.Exit();
    }
}
