//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();
    private bool _open;

    public bool Open()
    {
        Begin();
        if (_open)
        {
            End();
            return false;
        }

        _open = true;
        End();
        return true;
    }

    // Releases through two calls, on every way.
    private void End() => EndCore();

    private void EndCore() => _gate.Exit();

    private void Begin() => _gate.Enter();
}
