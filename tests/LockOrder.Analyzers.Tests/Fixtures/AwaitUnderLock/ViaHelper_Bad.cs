//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();
    private int _value;

    // No lock is spelled here, and one is held.
    public async Task StepAsync()
    {
        Begin();
        {|LOCK4001:await Task.Delay(1)|};
        _value++;
        End();
    }

    private void Begin() => _gate.Enter();

    private void End() => _gate.Exit();
}
