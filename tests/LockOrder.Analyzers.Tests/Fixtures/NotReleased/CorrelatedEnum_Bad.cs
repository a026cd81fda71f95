//- ignore LOCK3003
public sealed class Writer
{
    private readonly object _file = new();

    public void Alternatives(FileMode mode)
    {
        if (mode is FileMode.Create or FileMode.CreateNew)
        {
            {|LOCK3001:Monitor.Enter(_file)|};
        }

        if (mode == FileMode.Create)
        {
            Monitor.Exit(_file);
        }
    }

    public void AnotherFlag(FileOptions options)
    {
        if ((options & FileOptions.WriteThrough) == 0)
        {
            {|LOCK3001:Monitor.Enter(_file)|};
        }

        if ((options & FileOptions.Encrypted) == 0)
        {
            {|LOCK3002:Monitor.Exit(_file)|};
        }
    }
}
