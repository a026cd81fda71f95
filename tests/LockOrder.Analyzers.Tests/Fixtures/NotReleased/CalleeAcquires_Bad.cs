//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();
    private bool _open;

    // The helper's lock is this method's to give back.
    public void Open()
    {
        {|LOCK3001:Begin()|};
        if (_open)
        {
            return;
        }

        _open = true;
        End();
    }

    private void Begin() => _gate.Enter();

    private void End() => _gate.Exit();
}
