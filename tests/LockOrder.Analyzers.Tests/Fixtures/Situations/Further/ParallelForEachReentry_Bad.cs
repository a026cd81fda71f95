public sealed class Indexer
{
    private readonly object _index = new();
    private readonly Dictionary<string, int> _words = [];

    public void Rebuild(IReadOnlyList<string> documents)
    {
        lock (_index)
        {
            _words.Clear();
            {|LOCK1005:Parallel.ForEach(documents, AddDocument)|};
        }
    }

    private void AddDocument(string document)
    {
        foreach (var word in document.Split(' '))
        {
            AddWord(word);
        }
    }

    public void AddWord(string word)
    {
        lock (_index)
        {
            _words[word] = _words.GetValueOrDefault(word) + 1;
        }
    }
}
