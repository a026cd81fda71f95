public class Box
{
    private readonly object _gate = new();

    public void Step()
    {
        lock (_gate)
        {
            {|LOCK4002:Pause()|};
        }
    }

    private void Pause() => PauseCore();

    private void PauseCore() => Thread.Sleep(10);
}
