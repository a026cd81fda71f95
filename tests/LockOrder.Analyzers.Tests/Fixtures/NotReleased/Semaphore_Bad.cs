public class Box
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _value;

    public async Task StepAsync(bool quick)
    {
        {|LOCK3001.wait:await {|LOCK3001.wait:_gate.WaitAsync()|}|};
        if (quick)
        {
            return;
        }

        _value++;
        _gate.Release();
    }
}
