// After AvaloniaUI/Avalonia #21591: an idle render loop waited for its wake-up while it held the lock that closing a window needs.
public sealed class RenderLoop
{
    private readonly object _syncRoot = new();
    private readonly AutoResetEvent _wake = new(false);
    private int _frames;

    public void Run()
    {
        while (_frames < 1000)
        {
            lock (_syncRoot)
            {
                _frames++;
            }

            _wake.WaitOne();
        }
    }

    public void CloseWindow()
    {
        lock (_syncRoot)
        {
            _frames = 0;
        }

        _wake.Set();
    }
}
