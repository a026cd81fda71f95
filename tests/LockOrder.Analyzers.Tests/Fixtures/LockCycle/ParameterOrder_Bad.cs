public class Desk
{
    private readonly object _book = new();
    private readonly object _tape = new();

    public void Trade() => {|LOCK1003.leg:Both(_book, _tape)|};

    public void Replay() => {|LOCK1003.leg:Both(_tape, _book)|};

    private static void Both(object first, object second)
    {
        lock (first)
        {
            lock ({|LOCK1003.leg:second|})
            {
            }
        }
    }
}
